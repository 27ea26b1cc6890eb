package org.customerprofiles.reference.store.durable;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.Transaction;
import org.customerprofiles.reference.store.records.Records;
import org.customerprofiles.reference.store.records.Records.Shelf;

/** Whether the rows of a store agree: the index, the owners and the stats follow from the profiles and their objects. */
final class Audit {

    private final Rows rows;
    private final Set<ByteBuffer> derived = new HashSet<>();
    private final Set<String> problems = new HashSet<>();

    private Audit(Rows rows) {
        this.rows = rows;
    }

    /** What does not agree; empty when all is well. */
    static Set<String> problems(DurableStore store) {
        return store.read(state -> {
            Audit audit = new Audit(((DurableTransaction) state).rows());
            audit.examine(state);
            return audit.problems;
        });
    }

    private void examine(Transaction state) {
        List<DurableContents> domains =
                state.domainsAfter("").map(DurableContents.class::cast).toList();
        domains.forEach(this::examine);
        rows.all(RowKey.of('C'))
                .map(row -> ByteBuffer.wrap(row.getKey()))
                .filter(row -> !derived.remove(row))
                .forEach(row -> problems.add("nobody's row: " + text(row)));
        derived.forEach(row -> problems.add("missing row: " + text(row)));
    }

    private void examine(DurableContents domain) {
        Stream.of('p', 'o', 't', 'm', 'n')
                .flatMap(table -> rows.all(domain.table(table)))
                .forEach(row -> derived.add(ByteBuffer.wrap(row.getKey())));
        long[] found = new long[2];
        Stats[] stats = {Stats.NONE};
        rows.all(domain.table('p')).map(row -> Records.shelf(row.getValue())).forEach(shelf -> {
            stats[0] = stats[0].plus(shelf.stats());
            found[0] += examine(domain, shelf);
        });
        found[1] = rows.all(domain.table('o')).count();
        agree(domain.name() + "'s stats", domain.stats(), stats[0]);
        agree(domain.name() + "'s objects of profiles and objects", found[0], found[1]);
    }

    /** @return how many objects the profile has */
    private long examine(DurableContents domain, Shelf shelf) {
        String id = shelf.profile().id();
        shelf.profile().entries().forEach(entry -> derive(domain.table('x').with(entry.keyName(), entry.value(), id)));
        List<ProfileObject> objects = domain.objects().of(id);
        objects.forEach(object -> {
            RowKey owner = domain.table('w').with(object.typeName(), object.uniqueKey());
            derive(owner);
            rows.get(owner).ifPresent(row -> agree("owner of " + object.uniqueKey(), Records.text(row), id));
        });
        long size = objects.stream().mapToLong(ProfileObject::size).sum();
        agree("stats of " + id, shelf.stats(), Stats.ofProfile(objects.size(), size));
        return objects.size();
    }

    private void derive(RowKey row) {
        derived.add(ByteBuffer.wrap(row.bytes()));
    }

    private void agree(String what, Object one, Object other) {
        if (!one.equals(other)) {
            problems.add(what + ": " + one + " and " + other);
        }
    }

    private static String text(ByteBuffer row) {
        StringBuilder text = new StringBuilder();
        Consumer<Byte> printable = each -> text.append(each >= ' ' ? (char) (byte) each : '.');
        for (byte each : row.array()) {
            printable.accept(each);
        }
        return text.toString();
    }
}
