package org.customerprofiles.tck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which part of the kit may know which; everywhere but on the command line the kit is a black box to its target. */
@AnalyzeClasses(packages = "org.customerprofiles.tck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "org.customerprofiles.tck.";
    private static final String TARGET = HERE + "target..";
    private static final String TARGET_FILE = HERE + "targetfile..";
    private static final String SPEC = HERE + "spec..";
    private static final String COVERAGE = HERE + "coverage..";
    private static final String DRIVE = HERE + "drive..";
    private static final String CHECK = HERE + "check..";
    private static final String STEPS = HERE + "steps..";
    private static final String REPORT = HERE + "report..";
    private static final String PAGES = HERE + "pages";
    private static final String TEMPLATES = HERE + "pages.templates..";
    private static final String EXAMPLES = HERE + "examples..";
    private static final String SITE = HERE + "site..";
    private static final String FORMATS = HERE + "formats..";
    private static final String COMPARE = HERE + "compare..";
    private static final String RUN = HERE + "run..";
    private static final String JUNIT = HERE + "junit..";
    private static final String CLI = HERE + "cli..";
    private static final String JACKSON = "tools.jackson..";

    @ArchTest
    static final ArchRule target = only(TARGET, TARGET);

    @ArchTest
    static final ArchRule targetFile = only(TARGET_FILE, TARGET_FILE, TARGET, JACKSON, "com.networknt..");

    @ArchTest
    static final ArchRule spec = only(SPEC, SPEC, "io.cucumber.gherkin..", "io.cucumber.messages..");

    @ArchTest
    static final ArchRule coverage = only(COVERAGE, COVERAGE, SPEC, JACKSON);

    @ArchTest
    static final ArchRule drive =
            only(DRIVE, DRIVE, TARGET, JACKSON, "io.restassured..", "org.apache.http..", "software.amazon.awssdk..");

    @ArchTest
    static final ArchRule check = only(CHECK, CHECK, DRIVE, JACKSON, "com.networknt..");

    @ArchTest
    static final ArchRule steps = only(STEPS, STEPS, CHECK, DRIVE, SPEC, TARGET, JACKSON, "io.cucumber..");

    @ArchTest
    static final ArchRule report = only(REPORT, REPORT, SPEC, "tools.jackson..", "com.fasterxml.jackson.annotation..");

    /** The schemas are those that the drivers call operations by. */
    @ArchTest
    static final ArchRule examples = only(EXAMPLES, EXAMPLES, REPORT, DRIVE, SPEC, "tools.jackson..");

    @ArchTest
    static final ArchRule pages = only(PAGES, PAGES, REPORT, SPEC, JACKSON, "gg.jte..", "com.github.difflib..");

    /** What is compiled from them; pages know them by name only. */
    @ArchTest
    static final ArchRule templates =
            only(TEMPLATES, TEMPLATES, PAGES, COMPARE, SITE, EXAMPLES, COVERAGE, REPORT, SPEC, "gg.jte..");

    @ArchTest
    static final ArchRule site = only(SITE, SITE, PAGES, EXAMPLES, COVERAGE, REPORT, SPEC, JACKSON);

    @ArchTest
    static final ArchRule formats =
            only(FORMATS, FORMATS, REPORT, SPEC, JACKSON, "io.cucumber.messages..", "io.cucumber.plugin..");

    @ArchTest
    static final ArchRule compare = only(COMPARE, COMPARE, PAGES, REPORT, SPEC);

    @ArchTest
    static final ArchRule junit =
            only(JUNIT, JUNIT, RUN, REPORT, SPEC, TARGET, TARGET_FILE, "org.junit.jupiter.api..", "org.opentest4j..");

    /** Whoever runs the kit otherwise need not have JUnit. */
    @ArchTest
    static final ArchRule withoutJunit = noClasses()
            .that()
            .resideOutsideOfPackage(JUNIT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JUNIT, "org.junit..", "org.opentest4j..");

    @ArchTest
    static final ArchRule commandLine = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI);

    @ArchTest
    static final ArchRule blackBox = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.customerprofiles.reference..");

    @ArchTest
    static final ArchRule noBareSleep = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    private static ArchRule only(String part, String... known) {
        return classes()
                .that()
                .resideInAPackage(part)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "javax..").or(resideInAnyPackage(known)));
    }
}
