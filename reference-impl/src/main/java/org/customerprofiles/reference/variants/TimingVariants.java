package org.customerprofiles.reference.variants;

import static org.customerprofiles.reference.variants.Variant.of;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.server.Service;
import org.customerprofiles.reference.store.Transaction;

/** Disguises that take their time: reads that lag behind, writes that are done later, answers that come late. */
final class TimingVariants {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration SHORTLY = Duration.ofMillis(100);
    private static final Duration LATER = Duration.ofMillis(400);
    private static final Duration MUCH_LATER = Duration.ofMillis(700);
    private static final Duration LATENCY = Duration.ofMillis(60);
    private static final int NINTH = 9;

    private static final String[] PROFILE_READS = {"SearchProfiles", "ListProfileObjects", "GetMatches"};

    static final List<Variant> ALL = List.of(
            of("late-merges", "a merge is done 700 ms after it was answered", TimingVariants::lateMerges)
                    .settlingIn(Duration.ofSeconds(2))
                    .seenBy("MergeProfiles"),
            of("late-objects", "an object reaches its profile 400 ms after it was put", TimingVariants::lateObjects)
                    .settlingIn(Duration.ofSeconds(1))
                    .seenBy("PutProfileObject", "ListProfileObjects", "DeleteProfileObject", "GetDomain"),
            of("late-matching", "a matching run ends 400 ms after it was triggered", TimingVariants::lateMatching)
                    .settlingIn(Duration.ofSeconds(1))
                    .seenBy("GetMatches"),
            of("lagging-searches", "searches, listings and matches are 400 ms behind", TimingVariants::laggingReads)
                    .settlingIn(Duration.ofSeconds(1)),
            of("lagging-domains", "what is read of domains and their tags is 400 ms behind", TimingVariants::domains)
                    .settlingIn(Duration.ofSeconds(1))
                    .seenBy(
                            "CreateDomain",
                            "GetDomain",
                            "UpdateDomain",
                            "DeleteDomain",
                            "ListDomains",
                            "TagResource",
                            "UntagResource",
                            "ListTagsForResource",
                            "PutProfileObjectType",
                            "DeleteProfileObjectType"),
            of("lagging-indexes", "each search key is behind for a while of its own", TimingVariants::laggingIndexes)
                    .settlingIn(Duration.ofSeconds(1))
                    .seenBy("SearchProfiles", "AddProfileKey", "DeleteProfileKey", "UpdateProfile", "Wire"),
            of("late-and-lagging", "writes are done late, and reads lag behind", TimingVariants::lateAndLagging)
                    .settlingIn(Duration.ofSeconds(2))
                    .seenBy("MergeProfiles", "PutProfileObject", "GetMatches"),
            of("slow-answers", "every answer takes 60 ms longer", parts -> parts.withFront(TimingVariants::slow))
                    .seenBy("GetDomain", "GetMatches", "AddProfileKey"),
            of("throttled", "every ninth call is throttled", parts -> parts.withFront(TimingVariants::throttled))
                    .seenBy("SearchProfiles", "UpdateDomain", "Wire"));

    private TimingVariants() {}

    private static Parts lateMerges(Parts parts) {
        return Late.writing(parts, MUCH_LATER, "MergeProfiles");
    }

    private static Parts lateObjects(Parts parts) {
        return Late.writing(parts, LATER, "PutProfileObject");
    }

    private static Parts lateMatching(Parts parts) {
        return Late.writing(parts, LATER, "RunMatching");
    }

    private static Parts laggingReads(Parts parts) {
        return Replica.reading(parts, LATER, PROFILE_READS);
    }

    private static Parts domains(Parts parts) {
        return Replica.reading(
                parts,
                LATER,
                "GetDomain",
                "ListDomains",
                "ListTagsForResource",
                "GetProfileObjectType",
                "ListProfileObjectTypes");
    }

    private static Parts laggingIndexes(Parts parts) {
        Parts lagging = Replica.searching(parts, List.of(AT_ONCE, SHORTLY, LATER), TimingVariants::lag);
        return Around.the("SearchProfiles", lagging, TimingVariants::inNewDomain);
    }

    /** A domain is there at once, even where its contents are not. */
    private static Outcome inNewDomain(Request request, Transaction present, Around.Call call) {
        Outcome outcome = call.with(request);
        boolean isNew = outcome instanceof Outcome.Refused refused
                && refused.fault() == Fault.RESOURCE_NOT_FOUND
                && present.domain(request.text("DomainName")).isPresent();
        return isNew ? Outcome.done(Map.of("Items", List.of())) : outcome;
    }

    private static Duration lag(Request search) {
        if (search.has("AdditionalSearchKeys")) {
            return LATER;
        }
        return switch (search.text("KeyName")) {
            case "_profileId" -> AT_ONCE;
            case "_account" -> SHORTLY;
            default -> LATER;
        };
    }

    private static Parts lateAndLagging(Parts parts) {
        return Late.writing(
                Replica.reading(parts, LATER, PROFILE_READS),
                parts.operations(),
                MUCH_LATER,
                "MergeProfiles",
                "PutProfileObject",
                "RunMatching");
    }

    private static Service slow(Service service) {
        return request -> {
            LockSupport.parkNanos(LATENCY.toNanos());
            return service.handle(request);
        };
    }

    private static Service throttled(Service service) {
        AtomicInteger calls = new AtomicInteger();
        return request -> calls.incrementAndGet() % NINTH == 0
                ? Errors.written(429, "ThrottlingException", "Rate exceeded")
                : service.handle(request);
    }
}
