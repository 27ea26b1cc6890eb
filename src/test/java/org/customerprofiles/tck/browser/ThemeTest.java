package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** The theme is the system's until the reader chooses one. */
@InBrowser
class ThemeTest {

    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";

    private static String ground(Browser browser) {
        return browser.ask(String.class, GROUND);
    }

    private static String button(Browser browser) {
        return browser.find("#theme").getText();
    }

    @Test
    void itFollowsTheSystem(WrittenPages pages, Browser browser) {
        browser.preferring("light").open(pages.of(PageUnderTest.SITE_START));
        String light = ground(browser);
        String offersDark = button(browser);
        browser.preferring("dark").open(pages.of(PageUnderTest.SITE_START));
        assertNotEquals(light, ground(browser));
        assertNotEquals(offersDark, button(browser));
        browser.scripts(false).open(pages.of(PageUnderTest.SITE_START));
        assertNotEquals(light, ground(browser));
    }

    @Test
    void theReadersChoiceLasts(WrittenPages pages, Browser browser) {
        for (String system : new String[] {"light", "dark"}) {
            browser.preferring(system).open(pages.of(PageUnderTest.SITE_START));
            String before = ground(browser);
            String offered = button(browser);
            browser.find("#theme").click();
            String chosen = ground(browser);
            assertNotEquals(before, chosen);
            assertNotEquals(offered, button(browser));
            browser.reload();
            assertEquals(chosen, ground(browser), "after a reload");
            browser.open(pages.of(PageUnderTest.REPORTED_RULE));
            assertEquals(chosen, ground(browser), "on another page");
            browser.find("#theme").click();
            assertEquals(before, ground(browser), "and back");
            browser.run("localStorage.clear()");
        }
    }
}
