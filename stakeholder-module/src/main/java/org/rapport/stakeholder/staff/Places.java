package org.rapport.stakeholder.staff;

/** Where to go after something is done. */
final class Places {

  private static final String REDIRECT = "?faces-redirect=true";

  private Places() {}

  static String view(long id) {
    return "/staff/stakeholders/view" + REDIRECT + "&id=" + id;
  }

  static String journey(long id) {
    return "/staff/journey/view" + REDIRECT + "&id=" + id;
  }

  static String agreementFiles(long id) {
    return "/staff/journey/files" + REDIRECT + "&id=" + id;
  }

  static String meeting(long id, MeetingStep step) {
    return "/staff/meetings/meeting" + REDIRECT + "&id=" + id + "&step=" + step;
  }

  /** A case of what was urgent in a meeting; the words themselves are never in an address. */
  static String caseFrom(long meeting) {
    return "/staff/cases/new" + REDIRECT + "&meeting=" + meeting;
  }

  /**
   * On to the last step of the way through a meeting, else to the relationship.
   *
   * @param meeting null outside of one's way
   */
  static String meetingOrJourney(Long meeting, long relationship) {
    return meeting == null ? journey(relationship) : meeting(meeting, MeetingStep.DECIDE);
  }

  static String valuePlan(long id) {
    return "/staff/journey/value" + REDIRECT + "&id=" + id;
  }

  /**
   * @param page its name without what all of them begin with
   */
  static String importing(String page, long id) {
    return "/staff/stakeholders/" + page + REDIRECT + "&id=" + id;
  }

  static String incident(long id) {
    return "/staff/incidents/view" + REDIRECT + "&id=" + id;
  }

  /**
   * @param step where the review goes on, null for where it stands
   */
  static String review(long id, ReviewStep step) {
    return "/staff/reviews/review" + REDIRECT + "&id=" + id + (step == null ? "" : "&step=" + step);
  }

  static String improvementAction(long id) {
    return "/staff/reviews/action" + REDIRECT + "&id=" + id;
  }

  static String reviewIntervals() {
    return "/staff/reviews/intervals" + REDIRECT;
  }

  static String upkeepPlan(long stakeholder) {
    return "/staff/upkeep/plan" + REDIRECT + "&stakeholder=" + stakeholder;
  }

  static String communicationPlan(long stakeholder) {
    return "/staff/upkeep/communication" + REDIRECT + "&stakeholder=" + stakeholder;
  }

  /**
   * @param page its name: a step of writing a letter to many, or what came of it
   */
  static String greeting(String page, long id) {
    return "/staff/upkeep/" + page + REDIRECT + "&id=" + id;
  }

  static String project(long stakeholder, long id) {
    return "/staff/projects/project" + REDIRECT + "&stakeholder=" + stakeholder + "&id=" + id;
  }

  static String groups() {
    return "/staff/stakeholders/groups" + REDIRECT;
  }
}
