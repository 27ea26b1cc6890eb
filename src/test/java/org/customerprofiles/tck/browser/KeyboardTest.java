package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Whoever has no mouse gets everywhere, and sees where. */
@InBrowser
class KeyboardTest {

    /** What has the focus; with a word before it where that cannot be seen. */
    private static final String FOCUS = """
            (() => {
              const focus = document.activeElement;
              const style = getComputedStyle(focus);
              const place = focus.getBoundingClientRect();
              const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              const here = place.width > 0 && place.left > -2 && place.right < innerWidth + 2
                && place.bottom > 0 && place.top < innerHeight;
              return (outlined && here ? "" : "unseen: ") + focus.tagName + "." + focus.className + "#" + focus.id;
            })()""";

    private static final int STEPS = 20;

    /** The first stops of the focus; on a short page, all. */
    private static List<String> walk(Browser browser) {
        List<String> stops = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            browser.press(Keys.TAB);
            if (browser.is("document.activeElement === document.body") && step > 0) {
                return stops;
            }
            stops.add(browser.ask(String.class, FOCUS));
        }
        return stops;
    }

    @ParameterizedTest
    @EnumSource
    void theFocusIsSeenWhereverItGoes(PageUnderTest page, WrittenPages pages, Browser browser) {
        browser.width(360).open(pages.of(page));
        List<String> stops = walk(browser);
        assertEquals("A.skip#", stops.get(0));
        assertTrue(stops.size() > 3, stops.toString());
        assertEquals(
                List.of(),
                stops.stream().filter(stop -> stop.startsWith("unseen")).toList());
    }

    @Test
    void searchComesBeforeTheContents(WrittenPages pages, Browser browser) {
        browser.open(pages.of(PageUnderTest.SITE_START));
        assertEquals(
                List.of("A.skip#", "A.brand#", "INPUT.#words"), walk(browser).subList(0, 3));
    }

    @Test
    void contentsCanBeSkipped(WrittenPages pages, Browser browser) {
        browser.open(pages.of(PageUnderTest.SEARCH_PROFILES));
        browser.press(Keys.TAB, Keys.ENTER, Keys.TAB);
        assertTrue(browser.is("document.querySelector('main').contains(document.activeElement)"));
    }

    @Test
    void aRuleIsUnfolded(WrittenPages pages, Browser browser) {
        browser.open(pages.of(PageUnderTest.SEARCH_PROFILES));
        assertFalse(browser.find("details.rule .body").isDisplayed());
        browser.run("document.querySelector('details.rule > summary').focus()");
        browser.press(Keys.ENTER);
        assertTrue(browser.find("details.rule .body").isDisplayed());
    }

    @Test
    void aFocusThatIsNotSeenIsNoticed(WrittenPages pages, Browser browser) {
        browser.open(pages.of(PageUnderTest.SITE_START));
        browser.run("document.head.insertAdjacentHTML('beforeend', '<style>.brand:focus { outline: 0 }</style>')");
        assertEquals("unseen: A.brand#", walk(browser).get(1));
    }
}
