package org.customerprofiles.tck.browser;

import java.util.ArrayList;
import java.util.List;

/** Whether a page fits into its window. */
final class Widths {

    private static final String CUT_TEXT = Browser.script("cut-text.js");

    private Widths() {}

    /** What does not fit, in words; empty when all does. */
    static List<String> misfits(Browser browser) {
        List<String> misfits = new ArrayList<>(browser.texts(CUT_TEXT));
        if (browser.is("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            misfits.add("the page scrolls sideways");
        }
        return misfits;
    }
}
