package org.yunhe.reference.region;

import org.yunhe.reference.Region;

/**
 * A region named in a text.
 *
 * @param start index of the first UTF-16 unit of the name
 * @param end index after its last
 * @param region the region that is meant
 */
public record RegionMention(int start, int end, Region region) {}
