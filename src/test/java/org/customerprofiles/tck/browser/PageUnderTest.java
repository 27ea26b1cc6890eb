package org.customerprofiles.tck.browser;

/** Pages that are looked at one by one; another one is another line. */
enum PageUnderTest {
    SITE_START("site/index.html"),
    SEARCH_PROFILES("site/SearchProfiles.html"),
    MERGE_PROFILES("site/MergeProfiles.html"),
    WIRE("site/Wire.html"),
    SHAPES("site/shapes.html"),
    COVERAGE("site/coverage.html"),
    OPEN_POINTS("site/open-points.html"),
    SPEED("site/speed.html"),
    REPORT("report/index.html"),
    REPORTED_RULE("report/rules/" + SampleReport.HOSTILE + ".html"),
    COMPARISON("comparison/index.html"),
    MATRIX("matrix/index.html");

    private final String file;

    PageUnderTest(String file) {
        this.file = file;
    }

    /** Its path below the folder of all pages, with slashes. */
    String file() {
        return file;
    }
}
