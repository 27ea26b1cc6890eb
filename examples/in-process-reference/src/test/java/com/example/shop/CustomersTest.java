package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.customerprofiles.reference.junit.CustomerProfiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.customerprofiles.CustomerProfilesClient;

class CustomersTest {

    @RegisterExtension
    static final CustomerProfiles customerProfiles = new CustomerProfiles();

    private CustomerProfilesClient client;
    private Customers customers;

    @BeforeEach
    void createDomain() {
        client = CustomerProfilesClient.builder()
                .endpointOverride(customerProfiles.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build();
        client.createDomain(domain -> domain.domainName("shop")
                .defaultExpirationDays(366)
                .matching(matching -> matching.enabled(true)));
        customers = new Customers(client, "shop");
    }

    @AfterEach
    void deleteDomain() {
        client.deleteDomain(domain -> domain.domainName("shop"));
        client.close();
    }

    @Test
    void customersAreFoundByEmail() {
        customers.add("Ana", "ana@example.com");
        customers.add("Ben", "ben@example.com");
        assertEquals(List.of("Ana"), customers.withEmail("ana@example.com"));
    }

    @Test
    void duplicatesBecomeOneCustomer() {
        customers.add("Ana", "ana@example.com");
        customers.add("Ana", "ana@example.com");
        customerProfiles.runMatching("shop");
        customers.mergeDuplicates();
        assertEquals(List.of("Ana"), customers.withEmail("ana@example.com"));
    }
}
