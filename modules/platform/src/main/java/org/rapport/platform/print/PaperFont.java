package org.rapport.platform.print;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;

/**
 * Noto Sans SC (OFL) in the sizes of a paper. Only the letters that are used go into the file; one
 * font for one file, for it remembers which.
 */
record PaperFont(BaseFont face, float scale) {

  static final Color LINE = new Color(0xBB, 0xBB, 0xBB);

  private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
  private static final Color INK = Color.BLACK;
  private static final Color SOFT = new Color(0x44, 0x44, 0x44);
  private static final Color URGENT = new Color(0x8A, 0x3B, 0x00);

  /**
   * @param scale 1 for the usual size
   */
  static PaperFont load(float scale) throws IOException, DocumentException {
    try (InputStream file = PaperFont.class.getResourceAsStream(FILE)) {
      return new PaperFont(
          BaseFont.createFont(
              "NotoSansSC-Regular.ttf",
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              false,
              file.readAllBytes(),
              null),
          scale);
    }
  }

  /** A length that grows and shrinks with the letters. */
  float scaled(float points) {
    return points * scale;
  }

  Font title() {
    return new Font(face, scaled(18), Font.NORMAL, INK);
  }

  Font heading() {
    return new Font(face, scaled(12), Font.BOLD, INK);
  }

  Font urgent() {
    return new Font(face, scaled(12), Font.BOLD, URGENT);
  }

  Font plain() {
    return new Font(face, scaled(10), Font.NORMAL, INK);
  }

  Font small() {
    return new Font(face, scaled(9), Font.NORMAL, SOFT);
  }
}
