package org.rapport.stakeholder.imports;

/**
 * Somebody a row is likely to be the same as: in the registry, or an earlier row of the file.
 *
 * @param stakeholderId null where it is a row
 * @param otherRow null where it is a stakeholder
 * @param percent how alike they are
 */
public record Proposal(Long stakeholderId, Integer otherRow, String name, int percent) {

  static Proposal of(Long stakeholderId, Integer otherRow, String name, double similarity) {
    return new Proposal(stakeholderId, otherRow, name, (int) Math.round(similarity * 100));
  }
}
