package org.rapport.platform.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.rapport.platform.Paper;

/** Sets papers for tests of other packages. */
public final class PrintedPaper {

  private PrintedPaper() {}

  public static byte[] of(Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfPrint().pdf(paper, out);
    return out.toByteArray();
  }
}
