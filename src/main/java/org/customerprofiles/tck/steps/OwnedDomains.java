package org.customerprofiles.tck.steps;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.customerprofiles.tck.drive.ConnectionTrouble;
import org.customerprofiles.tck.drive.WireRequest;

/** The domains that a run has created, or may have, and has not removed. Safe for use by several threads. */
public final class OwnedDomains {

    /** Told of every domain before it can come to be, so that it is known whatever happens to the run. */
    public interface Witness {

        /** A call that may create a domain is about to be made. */
        void creating(String domain);

        /** A domain is gone, or has never come to be. */
        void gone(String domain);

        /** One that keeps nothing, for targets that end with the run. */
        static Witness none() {
            return new Witness() {
                @Override
                public void creating(String domain) {}

                @Override
                public void gone(String domain) {}
            };
        }
    }

    private final Witness witness;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    public OwnedDomains(Witness witness) {
        this.witness = witness;
    }

    /** What is owned now. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** From now on no domain is created, as nobody would remove it. */
    public void close() {
        isClosed = true;
    }

    /** A domain is about to be created; whether it was not owned before. */
    boolean creating(String domain) {
        if (isClosed) {
            throw new ConnectionTrouble("the run has ended before this scenario");
        }
        boolean isNew = !names.contains(domain);
        if (isNew) {
            witness.creating(domain);
            names.add(domain);
        }
        return isNew;
    }

    /** A request that was written by hand is about to be sent; the scenario's domain is owned if it creates it. */
    void sending(WireRequest request, String domain) {
        if (request.method().equals("POST") && request.uri().getPath().equals("/domains/" + domain)) {
            creating(domain);
        }
    }

    boolean has(String domain) {
        return names.contains(domain);
    }

    /** A later run will need this domain and remove it; the witness still knows of it. */
    void leave(String domain) {
        names.remove(domain);
    }

    /** A domain is gone, or was never the run's: some other's domain of that name must not be touched. */
    public void gone(String domain) {
        if (names.remove(domain)) {
            witness.gone(domain);
        }
    }
}
