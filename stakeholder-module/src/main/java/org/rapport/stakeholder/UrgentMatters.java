package org.rapport.stakeholder;

/** What was found urgent in meetings, for whoever takes a case of it (mission J5). */
public interface UrgentMatters {

  /**
   * @throws org.rapport.platform.NotFound if the reader does not work with that relationship
   */
  UrgentMatter of(long meeting);
}
