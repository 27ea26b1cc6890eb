package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a phone and on a desk, a page is as wide as its window, and no text is cut off. */
@InBrowser
class WidthsTest {

    private static final String UNFOLD =
            "document.querySelectorAll('details').forEach((part) => { part.open = true; })";

    @ParameterizedTest
    @EnumSource
    void everythingFits(PageUnderTest page, WrittenPages pages, Browser browser) {
        browser.open(pages.of(page));
        Map<String, List<String>> misfits = new LinkedHashMap<>();
        for (String state : List.of("folded", "unfolded")) {
            for (int width : List.of(360, 1440)) {
                misfits.put(state + " at " + width, Widths.misfits(browser.width(width)));
            }
            browser.run(UNFOLD);
        }
        misfits.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), misfits);
    }

    @Test
    void whatTheSearchFindsFits(WrittenPages pages, Browser browser) {
        browser.width(360).open(pages.of(PageUnderTest.SITE_START));
        browser.find("#words").sendKeys("profile");
        assertEquals(List.of(), Widths.misfits(browser));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='width: 500px'>planted word by word, a line that is longer than any telephone is wide</p>",
                "<p style='overflow: hidden; white-space: nowrap'>planted word by word, longer than a telephone</p>",
                "<p style='overflow: hidden; height: 1em; width: 5em'>planted word by word</p>",
                "<div style='overflow: auto'><p style='width: 500px'>planted word by word, but not for a keyboard, as"
                        + " nothing here is ever focused</p></div>",
                "<p style='position: relative; left: -60px'>planted</p>",
                "<p style='white-space: nowrap; width: 5em'>planted word by word, until it leaves the window</p>"
            })
    void whatDoesNotFitIsNoticed(String planted, WrittenPages pages, Browser browser) {
        browser.width(360).open(pages.of(PageUnderTest.SITE_START));
        assertEquals(List.of(), Widths.misfits(browser));
        browser.run("document.querySelector('main').insertAdjacentHTML('afterbegin', arguments[0])", planted);
        List<String> misfits = Widths.misfits(browser);
        assertFalse(
                misfits.stream()
                        .filter(misfit -> misfit.startsWith("planted"))
                        .toList()
                        .isEmpty(),
                planted);
    }

    @Test
    void aScrollbarThatIsHiddenIsNoticed(WrittenPages pages, Browser browser) {
        browser.width(360).open(pages.of(PageUnderTest.SITE_START));
        browser.run("document.body.style.overflowX = 'hidden'");
        assertEquals(List.of(), Widths.misfits(browser));
        browser.run("document.querySelector('main').style.width = '500px'");
        assertFalse(Widths.misfits(browser).isEmpty());
    }
}
