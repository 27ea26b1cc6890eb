package org.customerprofiles.reference.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * A great many texts in a few arrays of bytes, each text known by its position: no objects that a garbage collector would
 * have to copy once and to visit whenever it looks for what is left. What is removed leaves a gap, until all that is wanted
 * is added to new texts.
 */
final class Texts {

    /** So large that the lengths of all pages are at hand, and so small that the collector takes one for an object. */
    private static final int PAGE_BITS = 18;

    private static final int PAGE = 1 << PAGE_BITS;
    private static final int MOST_PAGES = 1 << Integer.SIZE - PAGE_BITS;
    private static final int FIRST_BITS = 6;

    /** One byte before a text has twice its length in bytes, and one more where it needs UTF-16; or this, and four follow. */
    private static final int LONG = 0xff;

    private byte[][] pages = new byte[1][0];
    private int page;
    private int end;
    private long kept;
    private long removed;

    /** The text's position from now on. */
    int add(String text) {
        boolean isLatin = isLatin(text);
        int length = isLatin ? text.length() : text.length() * Character.BYTES;
        int head = length << 1 | (isLatin ? 0 : 1);
        int size = headSize(head) + length;
        makeRoom(size);
        int position = page << PAGE_BITS | end;
        ByteBuffer buffer = ByteBuffer.wrap(pages[page], end, size);
        if (head < LONG) {
            buffer.put((byte) head);
        } else {
            buffer.put((byte) LONG).putInt(head);
        }
        if (isLatin) {
            buffer.put(text.getBytes(ISO_8859_1));
        } else {
            // by hand, as every encoding of the library would lose half a surrogate pair
            buffer.asCharBuffer().put(text);
        }
        end += size;
        kept += size;
        return position;
    }

    boolean is(int position, String text) {
        byte[] bytes = pages[position >>> PAGE_BITS];
        int start = position & PAGE - 1;
        int head = head(bytes, start);
        int length = head >>> 1;
        int at = start + headSize(head);
        if ((head & 1) != 0) {
            return ByteBuffer.wrap(bytes, at, length).asCharBuffer().equals(CharBuffer.wrap(text));
        }
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((bytes[at + i] & 0xff) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String get(int position) {
        byte[] bytes = pages[position >>> PAGE_BITS];
        int start = position & PAGE - 1;
        int head = head(bytes, start);
        int at = start + headSize(head);
        return (head & 1) == 0
                ? new String(bytes, at, head >>> 1, ISO_8859_1)
                : ByteBuffer.wrap(bytes, at, head >>> 1).asCharBuffer().toString();
    }

    /** The text is not wanted any more. */
    void remove(int position) {
        int head = head(pages[position >>> PAGE_BITS], position & PAGE - 1);
        int size = headSize(head) + (head >>> 1);
        kept -= size;
        removed += size;
    }

    /** Whether it is worth while to add all that is wanted to new texts. */
    boolean isMostlyGaps() {
        return removed > kept + PAGE;
    }

    private void makeRoom(int size) {
        if (pages[page].length - end >= size) {
            return;
        }
        if (end > 0) {
            page++;
        }
        if (page == MOST_PAGES) {
            throw new IllegalStateException("there is no room for more than 4 GB of texts");
        }
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, 2 * page);
        }
        // small at first, as most tables have few texts
        int usual = page < PAGE_BITS - FIRST_BITS ? 1 << FIRST_BITS + page : PAGE;
        pages[page] = new byte[Math.max(size, usual)];
        end = 0;
    }

    private static int head(byte[] bytes, int at) {
        int head = bytes[at] & LONG;
        return head < LONG ? head : ByteBuffer.wrap(bytes).getInt(at + 1);
    }

    private static int headSize(int head) {
        return head < LONG ? 1 : 1 + Integer.BYTES;
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }
}
