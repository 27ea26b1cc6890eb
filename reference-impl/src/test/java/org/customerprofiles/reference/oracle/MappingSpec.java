package org.customerprofiles.reference.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be put as an object type. */
final class MappingSpec {

    private static final Set<String> LOOKUP_ONLY = Set.of("_profileId", "_orderId", "_caseId", "_assetId");
    private static final Set<String> PREDEFINED =
            Set.of(("_account _profileId _assetId _caseId _orderId _fullName _phone _email _ctrContactId _marketoLeadId"
                            + " _salesforceAccountId _salesforceContactId _salesforceAssetId _zendeskUserId"
                            + " _zendeskExternalId _zendeskTicketId _serviceNowSystemId _serviceNowIncidentId"
                            + " _segmentUserId _shopifyCustomerId _shopifyOrderId")
                    .split(" "));

    private MappingSpec() {}

    static boolean allows(TypeState type, DomainState domain) {
        boolean hasMapping =
                type.settings().containsKey("Fields") || type.settings().containsKey("Keys");
        boolean hasTemplate = type.settings().containsKey("TemplateId");
        return !type.name().startsWith("_")
                && hasMapping != hasTemplate
                && (hasTemplate || allowsKeys(type) && allowsFields(type) && agrees(type, domain));
    }

    private static boolean allowsKeys(TypeState type) {
        List<TypeState.Key> keys = type.keys();
        return keys.stream().filter(key -> key.is("UNIQUE")).count() == 1
                && keys.stream().anyMatch(key -> key.is("PROFILE") && !isTransient(key))
                && keys.stream().allMatch(key -> allowsKey(key, type));
    }

    private static boolean allowsKey(TypeState.Key key, TypeState type) {
        return !(key.is("UNIQUE") && isTransient(key))
                && (key.is("PROFILE") || !key.is("SECONDARY"))
                && (key.is("LOOKUP_ONLY") || !LOOKUP_ONLY.contains(key.name()))
                && (!key.name().startsWith("_") || PREDEFINED.contains(key.name()))
                && !key.fields().isEmpty()
                && type.fields().keySet().containsAll(key.fields());
    }

    private static boolean isTransient(TypeState.Key key) {
        return key.is("LOOKUP_ONLY") || key.is("NEW_ONLY");
    }

    private static boolean allowsFields(TypeState type) {
        return type.fields().values().stream().allMatch(MappingSpec::allowsField);
    }

    private static boolean allowsField(Map<String, Object> field) {
        String source = (String) field.getOrDefault("Source", "_source.");
        String target = (String) field.getOrDefault("Target", "_order.Name");
        return source.startsWith("_source.")
                && (target.startsWith("_profile.") ? ProfileTarget.of(target).isPresent() : target.startsWith("_"));
    }

    private static boolean agrees(TypeState type, DomainState domain) {
        return type.keys().stream()
                .map(TypeState.Key::name)
                .filter(key -> !Spelling.isStandard(key))
                .allMatch(key -> domain.types().values().stream()
                        .filter(other -> !other.name().equals(type.name()))
                        .flatMap(other -> other.contentType(key).stream())
                        .allMatch(type.contentType(key).stream().toList()::contains));
    }
}
