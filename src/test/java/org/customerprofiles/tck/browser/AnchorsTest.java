package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A link to what is folded away unfolds it. */
@InBrowser
class AnchorsTest {

    /** Whether the top of an element is in the window. */
    static final String IN_VIEW = """
            ((place) => place.top > -2 && place.top < innerHeight && place.height > 0)(
              document.getElementById(arguments[0]).getBoundingClientRect())""";

    static final String UNFOLDED_IN_VIEW = IN_VIEW + " && document.getElementById(arguments[0]).open";

    @Test
    void anAddressOfARuleLeadsToIt(WrittenPages pages, Browser browser) {
        for (int width : List.of(360, 1440)) {
            browser.width(width).open(pages.of(PageUnderTest.SEARCH_PROFILES));
            List<String> rules = browser.texts("[...document.querySelectorAll('details.rule')].map((rule) => rule.id)");
            assertFalse(browser.is("document.getElementById(arguments[0]).open", rules.get(3)));
            for (String id : List.of("SearchProfiles-4", rules.get(rules.size() / 2), rules.get(rules.size() - 1))) {
                browser.open(pages.of(PageUnderTest.SEARCH_PROFILES), id);
                assertTrue(browser.is(UNFOLDED_IN_VIEW, id), id + " at " + width);
            }
        }
    }

    @Test
    void aLinkWithinAPageUnfoldsToo(WrittenPages pages, Browser browser) {
        browser.open(pages.of(PageUnderTest.REPORT));
        browser.find("#missed + .scroll a, #missed ~ .scroll a").click();
        String id = browser.ask(String.class, "location.hash.slice(1)");
        assertTrue(browser.is(UNFOLDED_IN_VIEW, id), id);
    }

    @Test
    void aLinkToWhatIsFilteredOutShowsIt(WrittenPages pages, Browser browser) {
        browser.open(pages.of(PageUnderTest.REPORT));
        browser.find("#filters input[type=search]").sendKeys("quagga");
        assertFalse(browser.find("#" + SampleReport.HOSTILE).isDisplayed());
        browser.run("location.hash = arguments[0]", SampleReport.HOSTILE);
        browser.run("dispatchEvent(new HashChangeEvent('hashchange'))");
        assertTrue(browser.is(UNFOLDED_IN_VIEW, SampleReport.HOSTILE));
    }

    @Test
    void theWayBackFromARuleLeadsToIt(WrittenPages pages, Browser browser) {
        browser.open(pages.of(PageUnderTest.REPORTED_RULE));
        browser.find("main a[href^='../index.html#']").click();
        assertTrue(browser.is(UNFOLDED_IN_VIEW, SampleReport.HOSTILE), browser.address());
    }
}
