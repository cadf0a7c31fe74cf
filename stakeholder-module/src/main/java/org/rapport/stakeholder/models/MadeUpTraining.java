package org.rapport.stakeholder.models;

import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/**
 * Fired for features that add to made-up models what belongs to a training.
 *
 * @param edition the version people were trained in
 * @param noted who noted the training, and when
 */
public record MadeUpTraining(long edition, LocalDate on, Stamp noted) {}
