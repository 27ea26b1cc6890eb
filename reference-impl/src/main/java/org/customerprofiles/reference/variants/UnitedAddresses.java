package org.customerprofiles.reference.variants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Merges in which an address without a source gets the lines that it lacks from the addresses of the others. */
final class UnitedAddresses {

    private static final List<String> ADDRESSES =
            List.of("Address", "ShippingAddress", "MailingAddress", "BillingAddress");

    private UnitedAddresses() {}

    static Parts of(Parts parts) {
        return Around.the("MergeProfiles", parts, UnitedAddresses::merge);
    }

    private static Outcome merge(Request request, Transaction state, Around.Call call) {
        Optional<DomainContents> domain = state.domain(request.text("DomainName"));
        List<Profile> before = domain.stream()
                .flatMap(found -> ids(request).flatMap(id -> found.profiles().find(id).stream()))
                .toList();
        Outcome outcome = call.with(request);
        if (outcome instanceof Outcome.Done) {
            Profile merged = domain.orElseThrow()
                    .profiles()
                    .find(request.text("MainProfileId"))
                    .orElseThrow();
            Map<String, Object> members = new LinkedHashMap<>(merged.members());
            ADDRESSES.stream()
                    .filter(address ->
                            !request.structure("FieldSourceProfileIds").containsKey(address))
                    .forEach(address -> before.forEach(profile -> unite(members, address, profile)));
            domain.orElseThrow().profiles().put(merged.withMembers(members));
        }
        return outcome;
    }

    private static Stream<String> ids(Request request) {
        return Stream.concat(
                Stream.of(request.text("MainProfileId")), request.<String>list("ProfileIdsToBeMerged").stream());
    }

    private static void unite(Map<String, Object> members, String address, Profile profile) {
        Map<String, Object> united =
                Members.filled(Members.structure(members.get(address)), profile.structure(address));
        if (!united.isEmpty()) {
            members.put(address, united);
        }
    }
}
