package org.customerprofiles.reference.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Faults in the numbers that GetDomain tells. */
final class StatsMutants {

    private StatsMutants() {}

    static List<Mutant> all() {
        return Stream.of(profiles(), metering(), objects())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> profiles() {
        return List.of(
                mutant(
                        "stats-count-the-domain-as-a-profile",
                        "ProfileCount is one too many.",
                        "ProfileCount",
                        (domain, state) -> domain.stats().profiles() + 1,
                        "GetDomain-6",
                        "GetDomain-7",
                        "GetDomain-9"),
                mutant(
                        "stats-count-the-profiles-of-all-domains",
                        "ProfileCount is that of the account.",
                        "ProfileCount",
                        (domain, state) -> state.domainsAfter("")
                                .mapToLong(each -> each.stats().profiles())
                                .sum(),
                        "GetDomain-7"),
                countingEver(
                        "stats-count-deleted-profiles",
                        "ProfileCount is the number of profiles that were ever created.",
                        "CreateProfile",
                        "ProfileCount",
                        "GetDomain-7"));
    }

    private static List<Mutant> metering() {
        return List.of(
                mutant(
                        "stats-meter-no-profile-without-objects",
                        "A profile without objects costs nothing.",
                        "MeteringProfileCount",
                        (domain, state) -> perProfile(domain, objects -> begunHundreds(objects)),
                        "GetDomain-8"),
                mutant(
                        "stats-meter-profiles-once",
                        "Every profile counts once, however many objects it has.",
                        "MeteringProfileCount",
                        (domain, state) -> domain.stats().profiles(),
                        "GetDomain-9"),
                mutant(
                        "stats-meter-full-hundreds",
                        "A profile counts as often as it has a hundred objects, rounded down.",
                        "MeteringProfileCount",
                        (domain, state) -> perProfile(domain, objects -> Math.max(1, objects / 100)),
                        "GetDomain-9"),
                mutant(
                        "stats-meter-the-hundredth-object",
                        "The hundredth object begins the second hundred.",
                        "MeteringProfileCount",
                        (domain, state) -> perProfile(domain, objects -> objects / 100 + 1),
                        "GetDomain-9"),
                mutant(
                        "stats-meter-the-whole-domain",
                        "The objects of all profiles together are divided into hundreds.",
                        "MeteringProfileCount",
                        (domain, state) -> Math.max(
                                domain.stats().profiles(),
                                begunHundreds(domain.stats().objects())),
                        "GetDomain-9"));
    }

    private static List<Mutant> objects() {
        return List.of(
                mutant(
                        "stats-count-the-objects-of-one-profile",
                        "ObjectCount is the number of objects of the profile that has most.",
                        "ObjectCount",
                        (domain, state) -> domain.profiles()
                                .all()
                                .mapToLong(profile ->
                                        domain.objects().of(profile.id()).size())
                                .max()
                                .orElse(0),
                        "GetDomain-10"),
                countingEver(
                        "stats-count-replaced-objects",
                        "ObjectCount is the number of objects that were ever put.",
                        "PutProfileObject",
                        "ObjectCount",
                        "GetDomain-10"),
                mutant(
                        "stats-measure-characters",
                        "TotalSize is counted in characters.",
                        "TotalSize",
                        (domain, state) ->
                                contents(domain).mapToLong(String::length).sum(),
                        "GetDomain-11"),
                mutant(
                        "stats-measure-the-largest-object",
                        "TotalSize is the size of one object.",
                        "TotalSize",
                        (domain, state) -> contents(domain)
                                .mapToLong(content -> content.getBytes(UTF_8).length)
                                .max()
                                .orElse(0),
                        "GetDomain-11"),
                mutant(
                        "stats-measure-kilobytes",
                        "TotalSize is in kilobytes, rounded up.",
                        "TotalSize",
                        (domain, state) -> (domain.stats().totalSize() + 1023) / 1024,
                        "GetDomain-11"));
    }

    private interface PerProfile {
        long metered(long objects);
    }

    private static long perProfile(DomainContents domain, PerProfile counting) {
        return domain.profiles()
                .all()
                .mapToLong(profile ->
                        counting.metered(domain.objects().of(profile.id()).size()))
                .sum();
    }

    private static long begunHundreds(long objects) {
        return (objects + 99) / 100;
    }

    private static Stream<String> contents(DomainContents domain) {
        return domain.profiles()
                .all()
                .flatMap(profile -> domain.objects().of(profile.id()).stream())
                .map(ProfileObject::content);
    }

    private static Mutant mutant(
            String name,
            String fault,
            String member,
            ToLongBiFunction<DomainContents, Transaction> number,
            String... breaks) {
        return new Mutant(
                name,
                List.of(breaks),
                fault,
                parts -> parts.withOperation(
                        "GetDomain",
                        Tampered.around((real, request, state, circumstances) -> telling(
                                real.apply(request, state, circumstances),
                                member,
                                () -> number.applyAsLong(
                                        state.domain(request.text("DomainName")).orElseThrow(), state)))));
    }

    /** A number that an operation increases each time that it is called, and nothing decreases. */
    private static Mutant countingEver(String name, String fault, String operation, String member, String... breaks) {
        return new Mutant(name, List.of(breaks), fault, parts -> {
            Map<String, Long> counts = new ConcurrentHashMap<>();
            return parts.withOperation(
                            operation,
                            Tampered.afterwards((request, state, circumstances) ->
                                    counts.merge(request.text("DomainName"), 1L, Long::sum)))
                    .withOperation(
                            "GetDomain",
                            Tampered.around((real, request, state, circumstances) -> telling(
                                    real.apply(request, state, circumstances),
                                    member,
                                    () -> counts.getOrDefault(request.text("DomainName"), 0L))));
        });
    }

    private static Outcome telling(Outcome outcome, String member, LongSupplier number) {
        return Tampered.changed(outcome, Edit.replace("Stats", stats -> {
            Map<String, Object> changed = new LinkedHashMap<>(Members.structure(stats));
            changed.put(member, number.getAsLong());
            return changed;
        }));
    }
}
