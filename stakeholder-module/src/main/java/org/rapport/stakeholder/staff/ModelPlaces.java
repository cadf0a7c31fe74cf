package org.rapport.stakeholder.staff;

import org.rapport.stakeholder.models.EditionKind;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.JourneyStep;

/** Where to go after something is done with models and what stands beside them. */
final class ModelPlaces {

  private static final String REDIRECT = "?faces-redirect=true";

  private ModelPlaces() {}

  static String of(EditionView edition) {
    return edition.kind() == EditionKind.MODEL ? model(edition.id()) : principle(edition.id());
  }

  static String model(long id) {
    return at("model", "id", id);
  }

  static String principle(long id) {
    return at("principle", "id", id);
  }

  static String step(long id, JourneyStep step) {
    return at("step", "id", id) + "&step=" + step;
  }

  static String to(String page) {
    return "/staff/models/" + page + REDIRECT;
  }

  static String at(String page, String parameter, Object value) {
    return to(page) + "&" + parameter + "=" + value;
  }
}
