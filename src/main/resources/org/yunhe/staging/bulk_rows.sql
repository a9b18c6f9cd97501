-- The staged rows of a large regular table: one row a record of the file, in its order, and the
-- account at the end. Columns and types are those of the staged files that the readers write.
with
observations as (
    select
        r.row_no,
        'observation' as record,
        cast(null as struct(kind varchar, layout varchar, charset varchar, "read" integer)) as account,
        struct_pack(
            sheet := '',
            row_no := cast(r.row_no as integer),
            column_no := s.column_no,
            raw_text := coalesce(r.cell, ''),
            region_code := m.region_code,
            region_name := s.region_name,
            indicator_code := s.indicator_code,
            indicator_name := s.indicator_name,
            source_indicator_code := s.source_indicator_code,
            industry_code := s.industry_code,
            industry_name := s.industry_name,
            label_path := s.label_path,
            measure := m.measure,
            period_code := m.period_code,
            value := cast(r.cell as decimal(38, 18)),
            unit := s.unit,
            unit_code := s.unit_code,
            base_value := cast(
                cast(r.cell as decimal(26, 6)) * cast(s.factor as decimal(11, 0)) as decimal(38, 18)
            ),
            base_unit := s.base_unit,
            status := case when r.cell is null then 'M' else 'A' end
        ) as observation
    from record as r
    inner join series as s on r.series_no = s.series_no
    inner join moment as m on r.moment_no = m.moment_no
),
account as (
    select
        9223372036854775807 as row_no,
        'account' as record,
        struct_pack(
            kind := 'table',
            layout := getvariable('layout'),
            charset := getvariable('charset'),
            "read" := cast((select count(*) from record) as integer)
        ) as account,
        null as observation
),
final as (
    select * from observations
    union all
    select * from account
)
select
    getvariable('sha256') as source_sha256,
    record,
    account,
    observation,
    cast(
        null as struct(
            sheet varchar,
            row_no integer,
            column_no integer,
            raw_text varchar,
            reason_code varchar,
            reason varchar,
            cells integer
        )
    ) as reject
from final
order by row_no
