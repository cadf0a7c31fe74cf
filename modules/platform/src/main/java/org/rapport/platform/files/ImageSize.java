package org.rapport.platform.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Width and height as an image's header states them; no pixel is decoded. */
record ImageSize(long width, long height) {

  private static final long LONGEST_SIDE = 30_000;
  private static final long MOST_PIXELS = 250_000_000;

  boolean isSane() {
    return width > 0
        && height > 0
        && width <= LONGEST_SIDE
        && height <= LONGEST_SIDE
        && width * height <= MOST_PIXELS;
  }

  /** Empty where the header cannot be read. */
  static Optional<ImageSize> of(byte[] start) {
    ByteBuffer bytes = ByteBuffer.wrap(start);
    String text = new String(start, StandardCharsets.ISO_8859_1);
    try {
      if (text.startsWith("\u0089PNG")) {
        return size(bytes.getInt(16), bytes.getInt(20));
      }
      if (text.startsWith("GIF8")) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return size(bytes.getShort(6) & 0xFFFF, bytes.getShort(8) & 0xFFFF);
      }
      if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
        return webp(bytes.order(ByteOrder.LITTLE_ENDIAN), text.substring(12, 16));
      }
      if (text.startsWith("ftyp", 4)) {
        return heic(bytes, text);
      }
      return jpeg(bytes);
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<ImageSize> size(int width, int height) {
    return Optional.of(new ImageSize(width & 0xFFFFFFFFL, height & 0xFFFFFFFFL));
  }

  private static Optional<ImageSize> webp(ByteBuffer bytes, String chunk) {
    return switch (chunk) {
      case "VP8 " -> size(bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF);
      case "VP8L" -> {
        int bits = bytes.getInt(21);
        yield size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
      }
      case "VP8X" -> size((bytes.getInt(24) & 0xFFFFFF) + 1, (bytes.getInt(26) >>> 8) + 1);
      default -> Optional.empty();
    };
  }

  /** The largest of the "image spatial extents" boxes: thumbnails and tiles have their own. */
  private static Optional<ImageSize> heic(ByteBuffer bytes, String text) {
    ImageSize largest = null;
    for (int at = text.indexOf("ispe"); at >= 0; at = text.indexOf("ispe", at + 4)) {
      ImageSize found = size(bytes.getInt(at + 8), bytes.getInt(at + 12)).orElseThrow();
      if (largest == null
          || Math.max(found.width, found.height) > Math.max(largest.width, largest.height)) {
        largest = found;
      }
    }
    return Optional.ofNullable(largest);
  }

  /** From marker to marker up to the first frame header. */
  private static Optional<ImageSize> jpeg(ByteBuffer bytes) {
    int at = 2;
    while ((bytes.get(at) & 0xFF) == 0xFF) {
      int marker = bytes.get(at + 1) & 0xFF;
      if (isFrame(marker)) {
        return size(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
      }
      at += marker == 0xFF ? 1 : 2 + (bytes.getShort(at + 2) & 0xFFFF);
    }
    return Optional.empty();
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
