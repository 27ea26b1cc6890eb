package org.customerprofiles.reference.operations;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.ZoneOffset.UTC;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.store.DomainContents;

/**
 * When the matching process runs: once a week, Saturday at midnight UTC unless the domain says otherwise
 * (CreateDomain-28).
 */
final class MatchingSchedule {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private MatchingSchedule() {}

    /** Whether an instant of the schedule has passed since matching was enabled, with no run since. */
    static boolean isDue(DomainContents domain, Instant now) {
        Instant due = latest(Members.structure(domain.domain().matching().get("JobSchedule")), now);
        return domain.domain()
                        .matchingSince()
                        .filter(since -> !since.isAfter(due))
                        .isPresent()
                && domain.latestMatchRun()
                        .filter(run -> !run.at().isBefore(due))
                        .isEmpty();
    }

    private static Instant latest(Map<String, Object> schedule, Instant now) {
        DayOfWeek day = schedule.get("DayOfTheWeek") instanceof String name ? DayOfWeek.valueOf(name) : SATURDAY;
        LocalTime time = schedule.get("Time") instanceof String text ? LocalTime.parse(text, TIME) : LocalTime.MIDNIGHT;
        ZonedDateTime latest = now.atZone(UTC).with(previousOrSame(day)).with(time);
        return (latest.toInstant().isAfter(now) ? latest.minusWeeks(1) : latest).toInstant();
    }
}
