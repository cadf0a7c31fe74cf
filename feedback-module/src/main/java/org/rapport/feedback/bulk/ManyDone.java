package org.rapport.feedback.bulk;

import java.util.List;
import org.rapport.kernel.Message;

/**
 * What came of an act on many cases.
 *
 * @param id to undo it by; null where nothing was done
 * @param done references
 * @param refused the others, each with the reason
 */
public record ManyDone(Long id, List<String> done, List<Refused> refused) {

  /** A case that was left as it was. */
  public record Refused(String reference, Message reason) {}
}
