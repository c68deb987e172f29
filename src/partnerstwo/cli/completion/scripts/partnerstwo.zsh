#compdef partnerstwo
# Completion for zsh. For all new shells, in a folder of $fpath, such as one named in ~/.zshrc before `compinit`:
#   mkdir -p ~/.zfunc && partnerstwo completion zsh > ~/.zfunc/_partnerstwo
#   fpath=(~/.zfunc $fpath); autoload -Uz compinit && compinit
# or, after `compinit`:
#   eval "$(partnerstwo completion zsh)"

_partnerstwo() {
  local program=${(Q)words[1]} line kind prefix value about
  local -a lines found
  program=${program/#\~\//$HOME/}
  lines=("${(@f)$("$program" __complete zsh $((CURRENT - 2)) "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2> /dev/null)}")
  kind=${lines[1]%% *}
  prefix=${lines[1]#* }
  shift lines

  case $kind in
    files)
      [[ -n $prefix ]] && compset -P "${(b)prefix}"
      _files
      ;;
    folders)
      [[ -n $prefix ]] && compset -P "${(b)prefix}"
      _files -/
      ;;
    words | open)
      for line in $lines; do
        value=${line%%$'\t'*}
        about=${line#*$'\t'}
        found+=("${value//:/\\:}${about:+:$about}")
      done
      if [[ $kind == open ]]; then
        _describe -t words partnerstwo found -S ''
      else
        _describe -t words partnerstwo found
      fi
      ;;
  esac
}

# Read by the function loader of zsh, or by `eval`.
if [[ ${zsh_eval_context[-1]} == loadautofunc ]]; then
  _partnerstwo "$@"
else
  compdef _partnerstwo partnerstwo
fi
