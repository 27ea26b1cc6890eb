package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On paper there is all of the text, and nothing to click on. */
@InBrowser
class PrintTest {

    private static final String FOLDED = "document.querySelectorAll('main details:not([open])').length";

    @ParameterizedTest
    @EnumSource
    void paperHasNoControls(PageUnderTest page, WrittenPages pages, Browser browser) {
        browser.open(pages.of(page));
        browser.onPaper("dark");
        assertAll(
                () -> assertEquals(List.of(), browser.texts("""
                                [...document.querySelectorAll(".skip, .contents, .tools, .filters, button, input, select")]
                                  .filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 80))""")),
                () -> assertEquals(
                        "rgb(255, 255, 255)",
                        browser.ask(String.class, "getComputedStyle(document.body).backgroundColor")),
                () -> assertTrue(browser.find("h1").isDisplayed()));
    }

    @Test
    void whatIsFoldedIsPrintedAndThenFoldedAgain(WrittenPages pages, Browser browser) {
        browser.open(pages.of(PageUnderTest.REPORT));
        long folded = browser.ask(Long.class, FOLDED);
        assertFalse(folded == 0);
        browser.run("addEventListener('beforeprint', () => { window.foldedOnPaper = " + FOLDED + "; })");
        browser.run("document.querySelector('details.rule').open = true");
        browser.print();
        assertEquals(0L, browser.ask(Long.class, "window.foldedOnPaper"));
        assertEquals(folded - 1, browser.ask(Long.class, FOLDED), "what the reader had unfolded stays so");
    }
}
