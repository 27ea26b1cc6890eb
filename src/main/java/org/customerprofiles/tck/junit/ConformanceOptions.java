package org.customerprofiles.tck.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.target.Capability;

/** How a {@link ConformanceTest} judges; the options of {@code tck run}, with the same meanings. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ConformanceOptions {

    /** A target file, as for {@code tck run --target}. The options below, where they are given, and the endpoint win. */
    String target() default "";

    /** How long after a write a read may still be answered as before it, such as {@code 3s}. */
    String settleTime() default "";

    /**
     * What an empty POST asks for a matching run: a URL with <code>{domain}</code> in it, or a path, which is appended to
     * the endpoint. Without it the rules that need a run are skipped.
     */
    String matchingTrigger() default "";

    /** The account id in the implementation's ARNs. Without it the rules about tagging by ARN are skipped. */
    String account() default "";

    /** Capabilities that the implementation does not claim. */
    Capability[] without() default {};

    /** Only what this release or an earlier one brought, such as {@code 2021-04-30}. */
    String release() default "";

    /** Only these rules, such as {@code SearchProfiles-4}, and all rules of these operations, or of {@code Wire}. */
    String[] rules() default {};

    /** Through which drivers: raw requests, the AWS SDK for Java, or one after the other. */
    Drivers driver() default Drivers.BOTH;

    /** How many scenarios run at the same time; 0 for what the target file says, else for twice the processors. */
    int parallel() default 0;
}
