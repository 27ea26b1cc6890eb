package org.customerprofiles.tck.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.customerprofiles.tck.pages.Difference.Piece;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void whatTheOtherTextHasNotIsMarked() {
        Difference difference = Difference.of("Ana, Ben to be found", "Ana, Cem to be found");
        assertEquals("Ana, [Ben] to be found", marked(difference.expected()));
        assertEquals("Ana, [Cem] to be found", marked(difference.actual()));
    }

    @Test
    void whatIsMissingIsMarkedOnOneSideOnly() {
        Difference difference = Difference.of("Ana, Ben", "Ana");
        assertEquals("Ana[, Ben]", marked(difference.expected()));
        assertEquals("Ana", marked(difference.actual()));
    }

    @Test
    void nothingDiffersInEqualTexts() {
        Difference difference = Difference.of("a status of 400", "a status of 400");
        assertEquals("a status of 400", marked(difference.expected()));
        assertEquals("a status of 400", marked(difference.actual()));
    }

    @Test
    void anEmptyTextHasNoPieces() {
        Difference difference = Difference.of("", "Ana");
        assertEquals(List.of(), difference.expected());
        assertEquals("[Ana]", marked(difference.actual()));
    }

    @Test
    void longTextsAreNotCompared() {
        String expected = "a ".repeat(4_000);
        Difference difference = Difference.of(expected, "a");
        assertEquals(List.of(new Piece(expected, true)), difference.expected());
        assertEquals(List.of(new Piece("a", true)), difference.actual());
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
