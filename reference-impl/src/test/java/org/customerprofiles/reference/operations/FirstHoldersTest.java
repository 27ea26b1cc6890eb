package org.customerprofiles.reference.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FirstHoldersTest {

    @Test
    void everyValueHasItsFirstHolder() {
        Random random = new Random(3);
        List<String> values = new ArrayList<>();
        Map<String, Integer> expected = new HashMap<>();
        FirstHolders holders = new FirstHolders();
        for (int i = 0; i < 100_000; i++) {
            String value = Integer.toString(random.nextInt(60_000), 36);
            values.add(value);
            expected.putIfAbsent(value, i);
            assertEquals(
                    expected.get(value),
                    holders.of(value, i, holder -> values.get(holder).equals(value)));
        }
    }

    @Test
    void valuesOfOneHashAreToldApartByTheirHolders() {
        FirstHolders holders = new FirstHolders();
        assertEquals(1, holders.of("same hash", 1, holder -> false));
        assertEquals(2, holders.of("same hash", 2, holder -> false));
        assertEquals(2, holders.of("same hash", 3, holder -> holder == 2));
    }
}
