package org.customerprofiles.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Synthetic customers by number, each with ten members; {@code load.lua} makes the same ones. Every tenth shares the phone
 * number of another, so that the matching process finds something.
 */
final class Customers {

    static final String DOMAIN = "shop";

    private static final JsonMapper JSON = new JsonMapper();

    private Customers() {}

    /** The members of a profile. */
    static Map<String, Object> members(int number) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("AccountNumber", account(number));
        members.put("FirstName", firstName(number));
        members.put("LastName", lastName(number));
        members.put("BirthDate", "19%02d-%02d-%02d".formatted(10 + number % 90, 1 + number % 12, 1 + number % 28));
        members.put("GenderString", "UNSPECIFIED");
        members.put("PhoneNumber", phone(number));
        members.put("EmailAddress", email(number));
        members.put("PersonalEmailAddress", personalEmail(number));
        members.put("BusinessName", "Example Shop %d".formatted(number));
        members.put("Address", address(number));
        return members;
    }

    /** Five search keys that the customer has, as a request names them. */
    static List<Map<String, Object>> fiveKeys(int number) {
        return List.of(
                key("_email", email(number)),
                key("_phone", phone(number)),
                key("_account", account(number)),
                key("_fullName", firstName(number) + " " + lastName(number)),
                key("_email", personalEmail(number)));
    }

    static Map<String, Object> key(String name, String value) {
        return Map.of("KeyName", name, "Values", List.of(value));
    }

    static String account(int number) {
        return "AC%09d".formatted(number);
    }

    static String email(int number) {
        return "customer%d@example.com".formatted(number);
    }

    private static String personalEmail(int number) {
        return "person%d@example.com".formatted(number);
    }

    private static String phone(int number) {
        return "+1206555%07d".formatted(number % 10 == 1 ? number - 1 : number);
    }

    private static String firstName(int number) {
        return "Ana%d".formatted(number % 5000);
    }

    private static String lastName(int number) {
        return "Souza%d".formatted(number);
    }

    private static Map<String, Object> address(int number) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("City", "Belem");
        address.put("PostalCode", "%05d".formatted(number % 100_000));
        address.put("Country", "Brazil");
        return address;
    }

    /** A file from which so many customers are loaded when a server starts. */
    static Path seed(int profiles) throws IOException {
        Path file = Files.createTempFile("customers", ".json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"FormatVersion\": 1, \"Domains\": [{\"DomainName\": \"" + DOMAIN
                    + "\", \"DefaultExpirationDays\": 30, \"Profiles\": [");
            for (int i = 0; i < profiles; i++) {
                out.write((i == 0 ? "" : ",\n") + JSON.writeValueAsString(members(i)));
            }
            out.write("]}]}");
        }
        return file;
    }
}
