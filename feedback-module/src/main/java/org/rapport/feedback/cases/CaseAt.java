package org.rapport.feedback.cases;

/**
 * A case as somebody saw it before acting on it.
 *
 * @param version the version seen, or null to act on whatever it is now
 */
public record CaseAt(String reference, Integer version) {

  public static CaseAt latest(String reference) {
    return new CaseAt(reference, null);
  }
}
