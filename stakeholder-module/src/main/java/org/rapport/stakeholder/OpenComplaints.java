package org.rapport.stakeholder;

import java.util.Collection;
import java.util.Set;

/** Which stakeholders wait for an answer to a complaint; whoever does is not sent greetings. */
public interface OpenComplaints {

  /**
   * Those with an open complaint made in their name; confidential and anonymous ones tell nobody
   * that they exist.
   */
  Set<Long> among(Collection<Long> stakeholderIds);

  /** Those of them of whom the reader may know it: one is not kept from them. */
  Set<Long> among(Collection<Long> stakeholderIds, long reader);
}
