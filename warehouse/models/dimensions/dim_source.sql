-- One row is a received file, in the order of arrival. A file that no reader made anything of is
-- unreadable. Key 0 stands for no source.
with counted as (
    select source_sha256, max(charset) as charset, max(kind) as source_kind
    from stg_account
    group by source_sha256
),
received as (
    select
        cast(row_number() over (order by s.arrival_no, s.sha256) as integer) as source_key,
        s.sha256,
        s.file_name,
        s.entry_path,
        coalesce(c.source_kind, 'unreadable') as source_kind,
        coalesce(c.charset, '') as charset,
        s.bytes,
        s.first_seen_at,
        s.arrival_no
    from source as s
    left join counted as c on c.source_sha256 = s.sha256
)
select * from received
union all
select 0, '', '', '', 'none', '', 0, null, 0
