# Completion for bash 3.2 or later. For all new shells:
#   mkdir -p ~/.local/share/bash-completion/completions
#   partnerstwo completion bash > ~/.local/share/bash-completion/completions/partnerstwo
# or, without the package bash-completion, in ~/.bashrc:
#   eval "$(partnerstwo completion bash)"

_partnerstwo() {
  local program=$1 rest=${COMP_LINE:0:COMP_POINT} i word current cut value about kind prefix width=0
  local -a words=() values=() abouts=()
  case $program in "~/"*) program=$HOME/${program#"~/"} ;; esac

  # bash also breaks words at `=` and `:`; we want them as the program will get them.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=${rest#"${rest%%[![:blank:]]*}"}
    if ((i == 0)) || [[ $word != "$rest" || -z $rest ]]; then
      words+=("")
    fi
    rest=$word
    ((i < COMP_CWORD)) && word=${COMP_WORDS[i]}
    words[${#words[@]} - 1]+=$word
    rest=${rest#"$word"}
  done
  current=${words[${#words[@]} - 1]}

  {
    IFS=' ' read -r kind prefix
    while IFS=$'\t' read -r value about; do
      values+=("$value")
      abouts+=("$about")
      ((${#value} > width)) && width=${#value}
    done
  } < <("$program" __complete bash "$((${#words[@]} - 2))" "${words[@]:1}" 2> /dev/null)

  COMPREPLY=()
  case $kind in
    # What bash finds by itself, it also quotes.
    files) compopt -o default 2> /dev/null; return ;;
    folders) compopt -o dirnames 2> /dev/null; return ;;
  esac

  # bash replaces only what follows the last of its breaks.
  cut=
  for word in = :; do
    if [[ $COMP_WORDBREAKS == *"$word"* && $current == *"$word"* ]]; then
      value=${current%"${current##*"$word"}"}
      ((${#value} > ${#cut})) && cut=$value
    fi
  done
  for i in "${!values[@]}"; do
    value=${values[i]#"$cut"}
    # Explanations only where words are listed: nothing of them may get into the line.
    if [[ ${COMP_TYPE:-9} == 63 && ${#values[@]} -gt 1 && -n ${abouts[i]} ]]; then
      printf -v value '%-*s  %s' "$((width - ${#cut}))" "$value" "${abouts[i]}"
      value=${value:0:${COLUMNS:-80}-1}
    fi
    COMPREPLY+=("$value")
  done
  if [[ $kind == open ]]; then compopt -o nospace 2> /dev/null; fi
}

# Without `compopt` (macOS) files are offered wherever we know nothing.
if type compopt > /dev/null 2>&1; then
  complete -F _partnerstwo partnerstwo
else
  complete -o default -F _partnerstwo partnerstwo
fi
