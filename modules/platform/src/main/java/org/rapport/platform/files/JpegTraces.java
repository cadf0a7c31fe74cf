package org.rapport.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Leaves of a JPEG what its picture needs: Exif, XMP, IPTC and comments go, the turn stays. */
final class JpegTraces {

  private static final int MARKER = 0xFF;
  private static final int START_OF_IMAGE = 0xD8;
  private static final int START_OF_SCAN = 0xDA;
  private static final int FIRST_APPLICATION = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int COLORS = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int UPRIGHT = 1;

  private JpegTraces() {}

  static byte[] removed(byte[] file) throws IOException {
    require(at(file, 0) == MARKER && at(file, 1) == START_OF_IMAGE);
    ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
    clean.write(file, 0, 2);
    int position = 2;
    while (true) {
      require(at(file, position) == MARKER);
      int marker = at(file, position + 1);
      if (marker == START_OF_SCAN) {
        clean.write(file, position, file.length - position);
        return clean.toByteArray();
      }
      int length = at(file, position + 2) << 8 | at(file, position + 3);
      require(length >= 2 && position + 2 + length <= file.length);
      if (marker == EXIF) {
        turn(new ExifTurn(file, position + 4, length - 2).value(), clean);
      } else if (isNeeded(marker, file, position)) {
        clean.write(file, position, length + 2);
      }
      position += length + 2;
    }
  }

  private static boolean isNeeded(int marker, byte[] file, int position) {
    if (marker == COLORS) {
      String name = new String(file, position + 4, 11, StandardCharsets.ISO_8859_1);
      return name.equals("ICC_PROFILE");
    }
    boolean application = marker > FIRST_APPLICATION && marker <= LAST_APPLICATION;
    return marker != COMMENT && (!application || marker == ADOBE);
  }

  /** An Exif segment that says how to turn the picture and nothing else. */
  private static void turn(int value, ByteArrayOutputStream clean) {
    if (value > UPRIGHT) {
      byte[] head = {
        (byte) MARKER,
        (byte) EXIF,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        (byte) value,
        0,
        0,
        0,
        0,
        0,
        0
      };
      clean.writeBytes(head);
    }
  }

  private static int at(byte[] file, int position) {
    return file[position] & 0xFF;
  }

  private static void require(boolean asItShouldBe) throws IOException {
    if (!asItShouldBe) {
      throw new IOException("not a JPEG");
    }
  }
}
