package org.rapport.platform.print;

import org.rapport.platform.Print;

/** The real print, without a container. */
public final class TestPrint {

  private TestPrint() {}

  public static Print print() {
    return new PdfPrint();
  }
}
