package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2, levels A and AA, as far as a program can judge. */
@InBrowser
class AccessibilityTest {

    /** What is below the window is laid out when it is scrolled to; before, it lies on top of what follows. */
    private static final String UNFOLD = """
            [...document.querySelectorAll("main details")].slice(0, 6).forEach((one) => { one.open = true; });
            document.querySelectorAll(".body").forEach((one) => { one.style.contentVisibility = "visible"; });""";

    @ParameterizedTest
    @EnumSource
    void nobodyIsKeptOut(PageUnderTest page, WrittenPages pages, Browser browser) {
        browser.open(pages.of(page));
        assertEquals(List.of(), Axe.violations(browser), "light");
        browser.preferring("dark");
        assertEquals(List.of(), Axe.violationsOfColours(browser), "dark");
    }

    @ParameterizedTest
    @EnumSource(names = {"MERGE_PROFILES", "REPORT", "COMPARISON"})
    void nobodyIsKeptOutOfWhatIsFolded(PageUnderTest page, WrittenPages pages, Browser browser) {
        browser.open(pages.of(page));
        browser.run(UNFOLD);
        assertEquals(List.of(), Axe.violations(browser), "light");
        browser.preferring("dark");
        assertEquals(List.of(), Axe.violationsOfColours(browser), "dark");
    }

    @Test
    void nobodyIsKeptOutOnATelephone(WrittenPages pages, Browser browser) {
        browser.width(360).open(pages.of(PageUnderTest.SITE_START));
        browser.find("#words").sendKeys("profile");
        assertEquals(List.of(), Axe.violations(browser));
        browser.open(pages.of(PageUnderTest.SEARCH_PROFILES));
        assertEquals(List.of(), Axe.violations(browser));
    }

    @Test
    void whatKeepsPeopleOutIsNoticed(WrittenPages pages, Browser browser) {
        browser.open(pages.of(PageUnderTest.OPEN_POINTS));
        browser.run("""
                document.querySelector("main").insertAdjacentHTML("afterbegin",
                  "<p style='color: #999; background: #fff'>pale</p><input><img src='data:,'>")""");
        List<String> violations = Axe.violations(browser);
        for (String rule : List.of("serious color-contrast", "critical label", "critical image-alt")) {
            assertTrue(violations.stream().anyMatch(violation -> violation.startsWith(rule)), rule);
        }
    }
}
