-- One row is a number that a report asserts about one indicator. A statement without a region of
-- its own is about the region of its document.
with placed as (
    select
        d.document_key,
        s.statement_no,
        case when s.region_code <> '' or s.region_name <> '' then coalesce(r.region_key, 0) else d.region_key end as region_key,
        coalesce(i.indicator_key, 0) as indicator_key,
        p.period_key,
        case when p.period_key <> 0 then p."year" else coalesce(d.plan_year, 0) end as "year",
        s.indicator_text,
        s.measure,
        s.value,
        s.value_high,
        s.unit_code,
        s.base_value,
        s.base_value_high,
        s.comparator,
        s.nature,
        s.section,
        s.quote,
        s.char_start,
        s.char_end
    from stg_statement as s
    join dim_source as f on f.sha256 = s.source_sha256
    join dim_document as d on d.source_key = f.source_key and d.document_no = s.document_no
    join dim_period as p on p.period_code = s.period_code
    left join dim_indicator as i on i.indicator_code = s.indicator_code
    left join int_region_match as r
        on r.region_code = s.region_code and r.region_name = s.region_name and r."year" = p."year"
)
select
    cast(row_number() over (order by document_key, statement_no) as integer) as statement_key,
    document_key,
    region_key,
    indicator_key,
    period_key,
    cast("year" as integer) as "year",
    indicator_text,
    measure,
    value,
    value_high,
    unit_code,
    base_value,
    base_value_high,
    comparator,
    nature,
    section,
    quote,
    char_start,
    char_end,
    statement_no
from placed
