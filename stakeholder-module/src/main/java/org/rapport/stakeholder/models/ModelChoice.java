package org.rapport.stakeholder.models;

import java.util.List;
import java.util.Locale;

/**
 * A version of a model that a relationship may take up.
 *
 * @param modelId what all versions of the model share
 * @param groups ids of the stakeholder groups it is for; empty means any
 */
public record ModelChoice(
    long versionId, long modelId, int number, Words name, JourneyKind journey, List<Long> groups) {

  public String nameIn(Locale language) {
    return name.in(language);
  }
}
