/** Files of models and principles, and of the trainings in them (mission J1, J2). */
package org.rapport.stakeholder.material;
