/**
 * From cleaned text to documents, their metadata, sections and sentences.
 *
 * <p>{@link org.yunhe.report.structure.StructureReader} is the way in. It cuts the source into
 * documents; {@code Metadata} and {@code HeadDate} read the head of each, {@code ViewYears} settles
 * the years that it is about. {@code SectionReader} sends a {@code SectionWalk} over it, which cuts
 * it at its {@code Heading}s, tells by {@code PartWords} which sections look back and which ahead,
 * and asks {@code TensePath} where no heading says so.
 */
@NullMarked
package org.yunhe.report.structure;

import org.jspecify.annotations.NullMarked;
