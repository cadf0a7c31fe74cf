package org.rapport.platform;

import java.io.IOException;
import java.io.OutputStream;

/** Sets papers as PDF, A4, with a font of their own that has Chinese and Latin letters. */
public interface Print {

  String PDF = "application/pdf";

  /** Writes the whole file; {@code out} stays open. */
  void pdf(Paper paper, OutputStream out) throws IOException;
}
