package org.rapport.stakeholder;

import java.util.List;

/** The complaints of a stakeholder, to be known before the next contact (mission C20). */
public interface StakeholderComplaints {

  /**
   * The latest first, at most fifty. Confidential and anonymous ones tell nobody that they exist,
   * and nobody meets one about themselves.
   *
   * @param reader account of who asks
   */
  List<StakeholderComplaint> of(long stakeholderId, long reader);
}
