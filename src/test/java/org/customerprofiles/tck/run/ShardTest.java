package org.customerprofiles.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    @Test
    void everyRuleIsInExactlyOneShardAndNoneIsEmpty() {
        List<Rule> rules = Specification.load().rules();
        List<Shard> shards =
                IntStream.rangeClosed(1, 5).mapToObj(part -> new Shard(part, 5)).toList();

        rules.forEach(rule ->
                assertEquals(1, shards.stream().filter(shard -> shard.has(rule)).count()));
        shards.forEach(shard -> assertTrue(
                rules.stream().filter(shard::has).count() > rules.size() / 10, "shard " + shard + " has too few"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/2", "3/2", "2", "a/b", "1/0", ""})
    void whatIsNoShardIsRefused(String text) {
        assertEquals(
                "'" + text + "' is not a shard; write for example 2/5",
                assertThrows(IllegalArgumentException.class, () -> Shard.parse(text))
                        .getMessage());
    }
}
