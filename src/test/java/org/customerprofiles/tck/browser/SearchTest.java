package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The site's search box, by mouse and by keyboard. */
@InBrowser
class SearchTest {

    private static final String FOUND = "[...document.querySelectorAll('#found a')].map((a) => a.getAttribute('href'))";
    private static final String FOCUSED = "[...document.querySelectorAll('#found a')].indexOf(document.activeElement)";
    private static final String FOLDED = "!document.querySelector('#found').checkVisibility()";
    private static final String IN_BOX = "document.activeElement.id === 'words'";

    @BeforeEach
    void open(WrittenPages pages, Browser browser) {
        browser.open(pages.of(PageUnderTest.SITE_START));
    }

    private static void type(Browser browser, String words) {
        browser.find("#words").sendKeys(words);
    }

    @ParameterizedTest
    @CsvSource({
        "SearchProfiles-4,         SearchProfiles.html#SearchProfiles-4",
        "mergeprofiles,            MergeProfiles.html",
        "fieldsourceprofileids,    MergeProfiles.html#request-FieldSourceProfileIds",
        "Address.PostalCode,       shapes.html#Address-PostalCode",
        "StandardIdentifier,       shapes.html#StandardIdentifier"
    })
    void ruleOperationMemberAndShapeAreFound(String words, String place, Browser browser) {
        type(browser, words);
        assertEquals(place, browser.texts(FOUND).get(0));
        browser.press(Keys.ENTER);
        assertTrue(browser.address().endsWith("/site/" + place), browser.address());
        assertTrue(
                !place.contains("#") || browser.is(AnchorsTest.IN_VIEW, place.substring(place.indexOf('#') + 1)),
                "in view");
    }

    @Test
    void everyWordHasToBeFound(Browser browser) {
        type(browser, "search key logicaloperator");
        List<String> found = browser.texts(FOUND);
        assertFalse(found.isEmpty());
        type(browser, " quagga");
        assertAll(
                () -> assertEquals(List.of(), browser.texts(FOUND)),
                () -> assertTrue(browser.is(FOLDED)),
                () -> assertEquals("0 found", browser.find("#told").getAttribute("textContent")));
    }

    @Test
    void aClickLeadsToThePlace(Browser browser) {
        type(browser, "SearchProfiles-4 ");
        browser.find("#found a").click();
        assertTrue(browser.address().endsWith("SearchProfiles.html#SearchProfiles-4"), browser.address());
        assertTrue(browser.is(AnchorsTest.UNFOLDED_IN_VIEW, "SearchProfiles-4"));
        type(browser, "SearchProfiles-5 ");
        browser.find("#found a").click();
        assertTrue(browser.is(AnchorsTest.UNFOLDED_IN_VIEW, "SearchProfiles-5"), "on the same page");
        assertTrue(browser.is(FOLDED));
    }

    @Test
    void arrowsWalkThroughWhatWasFound(Browser browser) {
        type(browser, "SearchProfiles");
        browser.press(Keys.ARROW_DOWN);
        assertEquals(0L, browser.ask(Long.class, FOCUSED));
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
        assertEquals(1L, browser.ask(Long.class, FOCUSED));
        String second = browser.texts(FOUND).get(1);
        browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
        assertTrue(browser.is(IN_BOX));
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER);
        assertTrue(browser.address().endsWith(second), browser.address());
    }

    @Test
    void escapeFoldsIt(Browser browser) {
        type(browser, "SearchProfiles");
        assertFalse(browser.is(FOLDED));
        browser.press(Keys.ARROW_DOWN, Keys.ESCAPE);
        assertTrue(browser.is(FOLDED) && browser.is(IN_BOX));
    }

    @Test
    void aClickElsewhereFoldsIt(Browser browser) {
        type(browser, "SearchProfiles");
        browser.find("footer").click();
        assertTrue(browser.is(FOLDED));
    }
}
