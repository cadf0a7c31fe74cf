package org.rapport.platform;

import java.io.IOException;
import java.io.OutputStream;

/** Sets papers as PDF, A4, with a font of their own that has Chinese and Latin letters. */
public interface Print {

  String PDF = "application/pdf";

  /** Writes the whole file; {@code out} stays open. */
  void pdf(Paper paper, OutputStream out) throws IOException;

  /**
   * Writes it on one page: smaller where it is long, and where even that does not do without its
   * last lines, which an ellipsis stands for.
   */
  void onePage(Paper paper, OutputStream out) throws IOException;
}
