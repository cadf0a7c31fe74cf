package org.rapport.feedback.similar;

import java.util.List;

/** The kept cases by how alike they are. */
interface SimilarCases {

  /**
   * The most alike first; none that is about the reader.
   *
   * @param least percent of the words of both that they share
   */
  List<SimilarCase> to(String reference, long reader, int least, int most);

  /** Makes the sketches of some earlier cases; false where none was left. */
  boolean sketchSome(int most);
}
