package org.customerprofiles.reference.store.shared;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows in order, read as far as somebody wants them: a query for each part, so that nothing stays open between two.
 *
 * @param <T> a row
 */
final class Chunks<T> {

    private static final int FIRST = 32;
    private static final int LARGEST = 1024;

    /**
     * Reads some rows.
     *
     * @param <T> a row
     */
    @FunctionalInterface
    interface Source<T> {

        /** The first rows after this position, at most so many. */
        List<T> after(String position, int most);
    }

    private final Source<T> source;
    private final Function<T, String> position;

    private Chunks(Source<T> source, Function<T, String> position) {
        this.source = source;
        this.position = position;
    }

    /** All rows that come after a position, in order. */
    static <T> Stream<T> after(String start, Function<T, String> position, Source<T> source) {
        Chunks<T> chunks = new Chunks<>(source, position);
        return Stream.iterate(chunks.chunk(start, FIRST), chunk -> !chunk.rows().isEmpty(), chunks::next)
                .flatMap(chunk -> chunk.rows().stream());
    }

    /** The size for the part that follows one of this size. */
    static int following(int size) {
        return Math.min(size * 4, LARGEST);
    }

    private Chunk<T> chunk(String start, int size) {
        return new Chunk<>(source.after(start, size), size);
    }

    private Chunk<T> next(Chunk<T> before) {
        List<T> rows = before.rows();
        return rows.size() < before.size()
                ? new Chunk<>(List.of(), 0)
                : chunk(position.apply(rows.get(rows.size() - 1)), following(before.size()));
    }

    private record Chunk<T>(List<T> rows, int size) {}
}
