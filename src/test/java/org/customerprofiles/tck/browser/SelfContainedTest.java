package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages are opened from a disk, and show whatever a target answers without falling for it. */
@InBrowser
class SelfContainedTest {

    @ParameterizedTest
    @EnumSource
    void nothingIsAskedForElsewhereAndNothingGoesWrong(PageUnderTest page, WrittenPages pages, Browser browser) {
        browser.open(pages.of(page));
        List<String> requests = browser.requests();
        String kind = page.file().substring(0, page.file().indexOf('/'));
        String folder = pages.file(kind).toUri().toString();
        assertAll(
                () -> assertTrue(requests.contains(folder + "assets/page.js"), requests.toString()),
                () -> assertEquals(
                        List.of(),
                        requests.stream().filter(url -> !url.startsWith(folder)).toList()),
                () -> assertEquals(List.of(), browser.complaints()));
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORT", "REPORTED_RULE", "COMPARISON", "MATRIX"})
    void whatTheTargetAnsweredIsText(PageUnderTest page, WrittenPages pages, Browser browser) {
        browser.open(pages.of(page));
        String shown = browser.ask(String.class, "document.body.textContent");
        assertAll(
                () -> assertFalse(browser.is("window.hostile === true")),
                () -> assertEquals(0L, browser.ask(Long.class, "document.querySelectorAll('body script, img').length")),
                () -> assertAll(SampleReport.TEXTS.stream().map(text -> () -> assertTrue(shown.contains(text), text))));
    }

    @Test
    void whatIsAskedForElsewhereIsNoticed(WrittenPages pages, Browser browser) {
        browser.open(pages.of(PageUnderTest.SITE_START));
        browser.run("document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/planted.png' }))");
        browser.run("console.error('planted')");
        assertTrue(browser.requests().contains("http://127.0.0.1:9/planted.png"));
        assertTrue(browser.complaints().stream().anyMatch(complaint -> complaint.contains("planted")));
    }
}
