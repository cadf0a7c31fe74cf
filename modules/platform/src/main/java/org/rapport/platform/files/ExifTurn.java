package org.rapport.platform.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a picture has to be turned, 1 to 8, as its Exif segment says; 0 where it does not. */
record ExifTurn(byte[] file, int start, int length) {

  private static final String HEAD = "Exif\0\0";
  private static final short ORIENTATION = 0x112;
  private static final int ENTRY = 12;
  private static final int MOST = 8;

  int value() {
    if (length < HEAD.length() + 8
        || !new String(file, start, HEAD.length(), StandardCharsets.ISO_8859_1).equals(HEAD)) {
      return 0;
    }
    ByteBuffer exif = ByteBuffer.wrap(file, start + HEAD.length(), length - HEAD.length()).slice();
    exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = exif.getInt(4);
    if (directory < 0 || directory + 2 > exif.capacity()) {
      return 0;
    }
    int entries = exif.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (entry + ENTRY > exif.capacity()) {
        return 0;
      }
      if (exif.getShort(entry) == ORIENTATION) {
        int turn = exif.getShort(entry + 8);
        return turn >= 1 && turn <= MOST ? turn : 0;
      }
    }
    return 0;
  }
}
