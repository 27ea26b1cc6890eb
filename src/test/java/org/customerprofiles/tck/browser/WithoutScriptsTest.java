package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scripts are a convenience. */
@InBrowser
class WithoutScriptsTest {

    /** Controls that do nothing without scripts, and so are not shown. */
    private static final List<String> CONTROLS = List.of("search", "found", "theme", "filters");

    @ParameterizedTest
    @EnumSource
    void nothingIsMissingButControls(PageUnderTest page, WrittenPages pages, Browser browser) {
        browser.scripts(false).open(pages.of(page));
        List<String> hidden = browser.texts("[...document.querySelectorAll('[hidden]')].map((part) => part.id)");
        assertTrue(CONTROLS.containsAll(hidden), hidden.toString());
        assertFalse(browser.is("document.querySelector('#theme').checkVisibility()"), "there are no scripts");
        assertEquals(List.of(), browser.texts("""
                        [...document.querySelectorAll("main :not(details *), nav.contents *, footer")]
                          .filter((part) => part.textContent.trim() && !part.checkVisibility({ visibilityProperty: true })
                            && !part.closest("[hidden]") && getComputedStyle(part.parentElement).display !== "none"
                            && !part.closest(".contents > details > summary")
                            && !part.closest("svg > title, svg > desc"))
                          .map((part) => part.outerHTML.slice(0, 100))"""));
    }

    @Test
    void detailsUnfold(WrittenPages pages, Browser browser) {
        for (PageUnderTest page : List.of(PageUnderTest.SEARCH_PROFILES, PageUnderTest.REPORT)) {
            browser.scripts(false).open(pages.of(page));
            assertFalse(browser.find("details.rule .body").isDisplayed());
            browser.find("details.rule > summary").click();
            assertTrue(browser.find("details.rule .body").isDisplayed(), page.toString());
        }
    }

    @Test
    void anAddressOfARuleLeadsToIt(WrittenPages pages, Browser browser) {
        browser.scripts(false).open(pages.of(PageUnderTest.SEARCH_PROFILES), "SearchProfiles-4");
        assertTrue(browser.is(AnchorsTest.IN_VIEW, "SearchProfiles-4"));
    }
}
