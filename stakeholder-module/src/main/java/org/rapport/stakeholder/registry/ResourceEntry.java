package org.rapport.stakeholder.registry;

import org.rapport.kernel.Text;

/**
 * @param note what exactly, empty where nothing is said
 */
public record ResourceEntry(ResourceKind kind, String note) {

  ResourceEntry checked() {
    return new ResourceEntry(kind, Text.optional(note, "resources", 500));
  }
}
