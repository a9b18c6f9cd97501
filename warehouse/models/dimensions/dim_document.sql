-- One row is a document inside a source, in the order of arrival. Key 0 stands for no document. A
-- report that is received again, corrected or in another format, is known by its head: of the same
-- kind, region, title, day and year, the one of the latest source holds.
with placed as (
    select
        s.source_key,
        d.*,
        coalesce(r.region_key, 0) as region_key
    from stg_document as d
    join dim_source as s on s.sha256 = d.source_sha256
    left join int_region_match as r
        on r.region_code = d.region_code
        and r.region_name = d.region_name
        and r."year" = coalesce(d.plan_year, 0)
),
final as (
    select
        cast(row_number() over (order by source_key, document_no) as integer) as document_key,
        source_key,
        document_no,
        title,
        document_kind,
        region_key,
        issued_on,
        plan_year,
        speaker,
        meeting,
        char_start,
        char_end,
        source_key = max(source_key) over (
            partition by
                document_kind,
                region_key,
                title,
                issued_on,
                plan_year,
                case
                    when document_kind = 'other' or region_key = 0 or title = '' then source_key
                    when issued_on is null and plan_year is null then source_key
                end
        ) as is_latest
    from placed
)
select * from final
union all
select 0, 0, 0, '', 'none', 0, null, null, '', '', 0, 0, true
