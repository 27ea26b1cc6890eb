package org.customerprofiles.tck.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Judges many things, so many at the same time. */
final class Workers implements AutoCloseable {

    private final ExecutorService executor;

    Workers(int atTheSameTime) {
        executor = Executors.newFixedThreadPool(atTheSameTime);
    }

    /** What came of each, in the given order, when all have been judged. */
    <T, R> List<R> each(Collection<T> judged, Function<T, R> judge) {
        return all(begin(judged, judge));
    }

    <T, R> List<Future<R>> begin(Collection<T> judged, Function<T, R> judge) {
        return judged.stream()
                .map(each -> executor.submit(() -> judge.apply(each)))
                .toList();
    }

    static <R> List<R> all(List<Future<R>> futures) {
        try {
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
