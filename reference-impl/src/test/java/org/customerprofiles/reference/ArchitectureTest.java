package org.customerprofiles.reference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Which part of the reference may know which. */
@AnalyzeClasses(packages = "org.customerprofiles.reference", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "org.customerprofiles.reference.";
    private static final String MODEL = HERE + "model..";
    private static final String STORE = HERE + "store";
    private static final String RECORDS = HERE + "store.records..";
    private static final String DURABLE = HERE + "store.durable..";
    private static final String SHARED = HERE + "store.shared..";
    private static final String OPERATIONS = HERE + "operations..";
    private static final String RESTJSON = HERE + "restjson..";
    private static final String SIGV4 = HERE + "sigv4..";
    private static final String SNAPSHOT = HERE + "snapshot..";
    private static final String CONTROL = HERE + "control..";
    private static final String TELEMETRY = HERE + "telemetry..";
    private static final String SERVER = HERE + "server..";
    private static final String MUTANTS = HERE + "mutants..";
    private static final String VARIANTS = HERE + "variants..";
    private static final String JUNIT = HERE + "junit..";

    @ArchTest
    static final ArchRule model = only(MODEL, "java..", MODEL);

    @ArchTest
    static final ArchRule store = only(STORE, "java..", STORE, MODEL);

    @ArchTest
    static final ArchRule records = only(RECORDS, "java..", RECORDS, MODEL);

    @ArchTest
    static final ArchRule durable = only(DURABLE, "java..", DURABLE, RECORDS, STORE, MODEL, "org.rocksdb..");

    @ArchTest
    static final ArchRule shared = only(
            SHARED,
            "java..",
            "javax.sql..",
            SHARED,
            RECORDS,
            STORE,
            MODEL,
            "org.postgresql..",
            "com.zaxxer.hikari..",
            "org.flywaydb.core..");

    /** Whoever is content with the store in memory need not have a database. */
    @ArchTest
    static final ArchRule withoutDatabase = noClasses()
            .that()
            .resideOutsideOfPackages(DURABLE, SHARED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    DURABLE,
                    SHARED,
                    "org.rocksdb..",
                    "java.sql..",
                    "org.postgresql..",
                    "com.zaxxer..",
                    "org.flywaydb..");

    @ArchTest
    static final ArchRule operations = only(OPERATIONS, "java..", OPERATIONS, STORE, MODEL);

    @ArchTest
    static final ArchRule restjson = only(RESTJSON, "java..", RESTJSON, OPERATIONS, MODEL, "tools.jackson..");

    @ArchTest
    static final ArchRule sigv4 = only(SIGV4, "java..", "javax.crypto..", SIGV4, RESTJSON);

    @ArchTest
    static final ArchRule snapshot = only(SNAPSHOT, "java..", SNAPSHOT, RESTJSON, OPERATIONS, STORE, MODEL);

    /** It speaks to any server: all that it shares with this one is how JSON is read and written. */
    @ArchTest
    static final ArchRule control = only(CONTROL, "java..", CONTROL, RESTJSON);

    @ArchTest
    static final ArchRule telemetry =
            only(TELEMETRY, "java..", TELEMETRY, RESTJSON, "org.eclipse.jetty..", "tools.jackson..", "io.prometheus..");

    @ArchTest
    static final ArchRule server = noClasses()
            .that()
            .resideOutsideOfPackages(SERVER, MUTANTS, VARIANTS, JUNIT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SERVER);

    @ArchTest
    static final ArchRule junit = only(JUNIT, "java..", JUNIT, SERVER, CONTROL, "org.junit.jupiter.api..");

    /** Whoever uses the reference otherwise need not have JUnit. */
    @ArchTest
    static final ArchRule withoutJunit = noClasses()
            .that()
            .resideOutsideOfPackage(JUNIT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JUNIT, "org.junit..");

    /** The reference knows nothing of servers that are put together differently. */
    @ArchTest
    static final ArchRule original = noClasses()
            .that()
            .resideOutsideOfPackages(MUTANTS, VARIANTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MUTANTS, VARIANTS);

    /** Operations are pure: clock, randomness and locks stay outside. Whoever needs a moment or an id is handed it. */
    @ArchTest
    static final ArchRule purity = noClasses()
            .that()
            .resideInAnyPackage(MODEL, OPERATIONS)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.concurrent..", "java.util.random..", "java.io..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);

    private static ArchRule only(String part, String... known) {
        return classes()
                .that()
                .resideInAPackage(part)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known);
    }
}
